-- Which row of a file became which application, so that a second import of it is recognised whatever the candidate has changed since.
create table imported_row (
  candidate_id uuid not null,
  id uuid not null,
  origin text not null,
  application_id uuid not null,
  constraint pk_imported_row primary key (candidate_id, id),
  constraint uq_imported_row_origin unique (candidate_id, origin),
  constraint fk_imported_row_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
  constraint fk_imported_row_application foreign key (candidate_id, application_id) references job_application (candidate_id, id) on delete cascade
);

create index ix_imported_row_application on imported_row (candidate_id, application_id);

call protect_by_candidate('imported_row');
