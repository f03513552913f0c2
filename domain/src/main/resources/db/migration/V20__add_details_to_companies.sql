alter table company
  add column website text,
  add column location text,
  add column notes text;
