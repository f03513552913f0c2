alter table question add column search tsvector not null generated always as (
  setweight(to_tsvector('simple', translate(left(text, 50000), '<>', '  ')), 'A')
    || setweight(to_tsvector('simple', translate(left(coalesce(answer, ''), 50000), '<>', '  ')), 'C')
    || setweight(to_tsvector('simple', translate(left(coalesce(better, ''), 50000), '<>', '  ')), 'C')
) stored;

alter table story add column search tsvector not null generated always as (
  setweight(to_tsvector('simple', translate(title, '<>', '  ')), 'A')
    || setweight(to_tsvector('simple', translate(left(coalesce(situation, ''), 25000), '<>', '  ')), 'C')
    || setweight(to_tsvector('simple', translate(left(coalesce(task, ''), 25000), '<>', '  ')), 'C')
    || setweight(to_tsvector('simple', translate(left(coalesce(action, ''), 25000), '<>', '  ')), 'C')
    || setweight(to_tsvector('simple', translate(left(coalesce(result, ''), 25000), '<>', '  ')), 'C')
    || setweight(to_tsvector('simple', translate(left(coalesce(reflection, ''), 25000), '<>', '  ')), 'C')
) stored;
