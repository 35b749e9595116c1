"""FastAPI application: pages, WebSocket, health."""
