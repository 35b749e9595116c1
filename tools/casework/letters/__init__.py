"""Letters to citizens: a pick-up or drop-off code, a question of the office."""
