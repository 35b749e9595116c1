"""Text to reply: the conversation as a graph."""
