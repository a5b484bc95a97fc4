/**
 * Roles of the grid's elements, spread onto table elements: a browser forgets what a table row is when CSS lays it out
 * as anything else, and a table that is moved in by the arrow keys is a grid.
 */
export const gridRoles = {
  grid: { role: "grid" },
  rowGroup: { role: "rowgroup" },
  row: { role: "row" },
  columnHeader: { role: "columnheader" },
  cell: { role: "gridcell" },
} as const;
