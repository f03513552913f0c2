-- The rows of the bare page: what a candidate's board shows, in one table that belongs to nobody.
create table bare_row as
select a.id, c.name as company, a.role, s.name as stage, a.location, a.source, a.salary_min, a.salary_max, a.salary_currency,
  a.applied_on, a.stage_entered_at, a.updated_at
from job_application a
join company c on (c.candidate_id, c.id) = (a.candidate_id, a.company_id)
join stage s on (s.candidate_id, s.id) = (a.candidate_id, a.stage_id)
where a.candidate_id = :'candidate';
create index ix_bare_row_updated_at on bare_row (updated_at desc);
alter table bare_row add primary key (id);
grant select on bare_row to groundwork_app;
