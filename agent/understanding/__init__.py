"""From the citizen's words to dialog acts and slot proposals: rules first, then the model."""
