create table company (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  name text not null,
  name_key text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_company primary key (candidate_id, id),
  constraint uq_company_name_key unique (candidate_id, name_key),
  constraint fk_company_candidate foreign key (candidate_id) references candidate (id) on delete cascade
);

call protect_by_candidate('company');
