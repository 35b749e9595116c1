"""The tables of revision 0002, as they were at that time."""
