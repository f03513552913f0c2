-- What one click made, so that another removes exactly that.
create table sample_row (
  candidate_id uuid not null,
  row_id uuid not null,
  kind text not null,
  constraint pk_sample_row primary key (candidate_id, row_id),
  constraint fk_sample_row_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_sample_row_kind check (kind in ('APPLICATION', 'CONTACT', 'COMPANY', 'TAG'))
);

call protect_by_candidate('sample_row');
