"""What the agent knows: official procedure texts, their retrieval, and honest ignorance."""
