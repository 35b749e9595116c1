"""The language model: completes a prompt within a grammar."""
