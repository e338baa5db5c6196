"""What single publishers' marks say: profiles are data, and this room applies them."""
