"""What is found in a release: findings, tiles, lists and sentences; made here, drawn elsewhere."""
