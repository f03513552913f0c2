-- Full text over an application's own words; the trigram match that forgives typing errors compares role and company name.
create extension if not exists pg_trgm;

alter table job_application add column search tsvector not null generated always as (
  setweight(to_tsvector('simple', role), 'A')
    || setweight(to_tsvector('simple', coalesce(location, '') || ' ' || coalesce(source, '')), 'B')
    || setweight(to_tsvector('simple', left(coalesce(notes, ''), 50000)), 'C')
    || setweight(to_tsvector('simple', left(coalesce(description, ''), 50000)), 'D')
) stored;

create index ix_job_application_search on job_application using gin (search);
