"""From a release to numbers: the cube, the catalogue of every number, and the only place that sums or divides."""
