create table saved_view (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  name text not null,
  name_key text not null,
  page text not null,
  query text not null,
  constraint pk_saved_view primary key (candidate_id, id),
  constraint uq_saved_view_name_key unique (candidate_id, name_key),
  constraint fk_saved_view_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint ck_saved_view_page check (page in ('BOARD', 'APPLICATIONS'))
);

call protect_by_candidate('saved_view');
