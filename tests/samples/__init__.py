"""Values and records that tests of several parts run on."""
