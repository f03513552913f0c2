create table contact (
  candidate_id uuid not null,
  id uuid not null,
  version integer not null,
  company_id uuid,
  name text not null,
  name_key text not null,
  title text,
  email text,
  phone text,
  linkedin text,
  notes text,
  last_touch_on date,
  next_touch_on date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_contact primary key (candidate_id, id),
  constraint fk_contact_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_contact_company foreign key (candidate_id, company_id) references company (candidate_id, id) on delete set null (company_id)
);

create index ix_contact_name_key on contact (candidate_id, name_key, id);
create index ix_contact_company on contact (candidate_id, company_id);
create index ix_contact_next_touch_on on contact (candidate_id, next_touch_on) where next_touch_on is not null;

call protect_by_candidate('contact');
