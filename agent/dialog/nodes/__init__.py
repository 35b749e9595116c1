"""The steps of a turn: hear, understand, act, consult, draft, file, decide, say."""
