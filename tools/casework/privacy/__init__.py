"""What keeps personal data private: keys, sealing, blind index, retention."""
