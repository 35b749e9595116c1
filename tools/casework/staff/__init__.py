"""What staff see and how they log in."""
