"""What each block is. A rule makes claims, unseen by the others; the strongest claim on a block wins."""
