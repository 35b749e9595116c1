"""The voice runtime on livekit-agents, without a server."""
