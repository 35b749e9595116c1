"""What the agent can do: fill forms, file cases. Outcomes are codes and data, never sentences."""
