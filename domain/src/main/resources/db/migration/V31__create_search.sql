-- No index: under row-level security PostgreSQL applies the candidate's condition first and matches text only within her
-- rows, which the primary key brings together. PostgreSQL's parser leaves out what stands between script tags, and all
-- that follows an open one; without their brackets there are no tags.
drop index ix_job_application_search;

alter table job_application drop column search;

alter table job_application add column search tsvector not null generated always as (
  setweight(to_tsvector('simple', translate(role, '<>', '  ')), 'A')
    || setweight(to_tsvector('simple', translate(coalesce(location, '') || ' ' || coalesce(source, ''), '<>', '  ')), 'B')
    || setweight(to_tsvector('simple', translate(left(coalesce(notes, ''), 50000), '<>', '  ')), 'C')
    || setweight(to_tsvector('simple', translate(left(coalesce(description, ''), 50000), '<>', '  ')), 'D')
) stored;

alter table company add column search tsvector not null generated always as (
  setweight(to_tsvector('simple', translate(name, '<>', '  ')), 'A')
    || setweight(to_tsvector('simple', translate(coalesce(location, ''), '<>', '  ')), 'B')
    || setweight(to_tsvector('simple', translate(left(coalesce(notes, ''), 50000), '<>', '  ')), 'C')
) stored;

alter table contact add column search tsvector not null generated always as (
  setweight(to_tsvector('simple', translate(name, '<>', '  ')), 'A')
    || setweight(to_tsvector('simple', translate(coalesce(title, '') || ' ' || coalesce(email, ''), '<>', '  ')), 'B')
    || setweight(to_tsvector('simple', translate(left(coalesce(notes, ''), 50000), '<>', '  ')), 'C')
) stored;

alter table note add column search tsvector not null generated always as (
  setweight(to_tsvector('simple', translate(left(text, 50000), '<>', '  ')), 'C')
) stored;
