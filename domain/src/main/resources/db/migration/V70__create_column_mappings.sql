-- What the columns of a table mean that is of no known format, by the names of all its columns.
create table column_mapping (
  candidate_id uuid not null,
  id uuid not null,
  signature text not null,
  names text[] not null,
  fields text[] not null,
  day_first boolean not null,
  updated_at timestamptz not null,
  constraint pk_column_mapping primary key (candidate_id, id),
  constraint uq_column_mapping_signature unique (candidate_id, signature),
  constraint fk_column_mapping_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_column_mapping_fields check (cardinality(names) = cardinality(fields))
);

call protect_by_candidate('column_mapping');
