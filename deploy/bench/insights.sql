\echo funnel
with chosen as (
  select a.candidate_id, a.id, a.source, a.career_paths, a.outcome, a.closed_on,
    max(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind)) as furthest, coalesce(a.applied_on, cast(min(h.entered_at) filter (where s.kind <> 'SAVED') at time zone cast(:'zone' as text) as date)) as sent_on,
    min(h.entered_at) filter (where s.kind not in ('SAVED', 'APPLIED')) as beyond_applied_at,
    array_agg(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind) order by h.entered_at, h.updated_at, h.id) as places, array_agg(h.stage_id order by h.entered_at, h.updated_at, h.id) as stages, array_agg(h.entered_at order by h.entered_at, h.updated_at, h.id) as times
  from job_application a
  join stage_change h on h.candidate_id = a.candidate_id and h.application_id = a.id
  join stage s on s.candidate_id = h.candidate_id and s.id = h.stage_id
  where a.binned_at is null
  group by a.candidate_id, a.id
  having true
)
select furthest, count(*) as applications from chosen group by furthest;

\echo flow
with chosen as (
  select a.candidate_id, a.id, a.source, a.career_paths, a.outcome, a.closed_on,
    max(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind)) as furthest, coalesce(a.applied_on, cast(min(h.entered_at) filter (where s.kind <> 'SAVED') at time zone cast(:'zone' as text) as date)) as sent_on,
    min(h.entered_at) filter (where s.kind not in ('SAVED', 'APPLIED')) as beyond_applied_at,
    array_agg(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind) order by h.entered_at, h.updated_at, h.id) as places, array_agg(h.stage_id order by h.entered_at, h.updated_at, h.id) as stages, array_agg(h.entered_at order by h.entered_at, h.updated_at, h.id) as times
  from job_application a
  join stage_change h on h.candidate_id = a.candidate_id and h.application_id = a.id
  join stage s on s.candidate_id = h.candidate_id and s.id = h.stage_id
  where a.binned_at is null
  group by a.candidate_id, a.id
  having true
)
, passed as (
  select c.id, c.outcome, e.place, max(e.place) over (
      partition by c.id order by e.number rows between unbounded preceding and 1 preceding) as before
  from chosen c cross join unnest(c.places) with ordinality e (place, number)
),
advance as (
  select outcome, place, lead(place) over (partition by id order by place) as next
  from passed
  where before is null or place > before
)
select place as source, next as target, case when next is null then coalesce(outcome, 'OPEN') end as ending,
  count(*) as applications
from advance
group by 1, 2, 3;

\echo sources
with chosen as (
  select a.candidate_id, a.id, a.source, a.career_paths, a.outcome, a.closed_on,
    max(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind)) as furthest, coalesce(a.applied_on, cast(min(h.entered_at) filter (where s.kind <> 'SAVED') at time zone cast(:'zone' as text) as date)) as sent_on,
    min(h.entered_at) filter (where s.kind not in ('SAVED', 'APPLIED')) as beyond_applied_at,
    array_agg(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind) order by h.entered_at, h.updated_at, h.id) as places, array_agg(h.stage_id order by h.entered_at, h.updated_at, h.id) as stages, array_agg(h.entered_at order by h.entered_at, h.updated_at, h.id) as times
  from job_application a
  join stage_change h on h.candidate_id = a.candidate_id and h.application_id = a.id
  join stage s on s.candidate_id = h.candidate_id and s.id = h.stage_id
  where a.binned_at is null
  group by a.candidate_id, a.id
  having true
)
, sent as materialized (
  select c.candidate_id, c.id, c.source, c.outcome, c.furthest, (select min(least(v.starts_at, v.created_at)) from interview v where v.candidate_id = c.candidate_id and v.application_id = c.id and v.outcome <> 'CANCELLED') is not null as met
  from chosen c where c.sent_on is not null
)
select min(c.source) as name, cast(null as integer) as revision, cast(null as uuid) as resume_id,
  count(*) as applications,
  count(*) filter (where c.furthest > 2 or c.met or c.outcome in ('REJECTED', 'ACCEPTED', 'DECLINED')) as responses,
  count(*) filter (where c.furthest > 3 or c.met) as interviews,
  count(*) filter (where c.furthest > 4 or c.outcome in ('ACCEPTED', 'DECLINED')) as offers
from sent c
group by lower(c.source)
order by applications desc, name nulls last, revision, lower(c.source);

\echo sources?by=resume
with chosen as (
  select a.candidate_id, a.id, a.source, a.career_paths, a.outcome, a.closed_on,
    max(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind)) as furthest, coalesce(a.applied_on, cast(min(h.entered_at) filter (where s.kind <> 'SAVED') at time zone cast(:'zone' as text) as date)) as sent_on,
    min(h.entered_at) filter (where s.kind not in ('SAVED', 'APPLIED')) as beyond_applied_at,
    array_agg(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind) order by h.entered_at, h.updated_at, h.id) as places, array_agg(h.stage_id order by h.entered_at, h.updated_at, h.id) as stages, array_agg(h.entered_at order by h.entered_at, h.updated_at, h.id) as times
  from job_application a
  join stage_change h on h.candidate_id = a.candidate_id and h.application_id = a.id
  join stage s on s.candidate_id = h.candidate_id and s.id = h.stage_id
  where a.binned_at is null
  group by a.candidate_id, a.id
  having true
)
, sent as materialized (
  select c.candidate_id, c.id, c.source, c.outcome, c.furthest, (select min(least(v.starts_at, v.created_at)) from interview v where v.candidate_id = c.candidate_id and v.application_id = c.id and v.outcome <> 'CANCELLED') is not null as met
  from chosen c where c.sent_on is not null
)
select min(d.name) as name, min(d.revision) as revision, (array_agg(d.id))[1] as resume_id,
  count(*) as applications,
  count(*) filter (where c.furthest > 2 or c.met or c.outcome in ('REJECTED', 'ACCEPTED', 'DECLINED')) as responses,
  count(*) filter (where c.furthest > 3 or c.met) as interviews,
  count(*) filter (where c.furthest > 4 or c.outcome in ('ACCEPTED', 'DECLINED')) as offers
from sent c left join lateral (select d.id, d.name, d.revision from document_use u join document d on d.candidate_id = u.candidate_id and d.id = u.document_id where u.candidate_id = c.candidate_id and u.application_id = c.id and d.kind = 'RESUME' offset 0) d on true
group by d.id
order by applications desc, name nulls last, revision, d.id;

\echo sources?by=tag
with chosen as (
  select a.candidate_id, a.id, a.source, a.career_paths, a.outcome, a.closed_on,
    max(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind)) as furthest, coalesce(a.applied_on, cast(min(h.entered_at) filter (where s.kind <> 'SAVED') at time zone cast(:'zone' as text) as date)) as sent_on,
    min(h.entered_at) filter (where s.kind not in ('SAVED', 'APPLIED')) as beyond_applied_at,
    array_agg(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind) order by h.entered_at, h.updated_at, h.id) as places, array_agg(h.stage_id order by h.entered_at, h.updated_at, h.id) as stages, array_agg(h.entered_at order by h.entered_at, h.updated_at, h.id) as times
  from job_application a
  join stage_change h on h.candidate_id = a.candidate_id and h.application_id = a.id
  join stage s on s.candidate_id = h.candidate_id and s.id = h.stage_id
  where a.binned_at is null
  group by a.candidate_id, a.id
  having true
)
, sent as materialized (
  select c.candidate_id, c.id, c.source, c.outcome, c.furthest, (select min(least(v.starts_at, v.created_at)) from interview v where v.candidate_id = c.candidate_id and v.application_id = c.id and v.outcome <> 'CANCELLED') is not null as met
  from chosen c where c.sent_on is not null
)
select min(t.name) as name, cast(null as integer) as revision, cast(null as uuid) as resume_id,
  count(*) as applications,
  count(*) filter (where c.furthest > 2 or c.met or c.outcome in ('REJECTED', 'ACCEPTED', 'DECLINED')) as responses,
  count(*) filter (where c.furthest > 3 or c.met) as interviews,
  count(*) filter (where c.furthest > 4 or c.outcome in ('ACCEPTED', 'DECLINED')) as offers
from sent c left join tagging g on g.candidate_id = c.candidate_id and g.application_id = c.id left join tag t on t.candidate_id = g.candidate_id and t.id = g.tag_id
group by t.id
order by applications desc, name nulls last, revision, t.id;

\echo time-in-stage
with chosen as (
  select a.candidate_id, a.id, a.source, a.career_paths, a.outcome, a.closed_on,
    max(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind)) as furthest, coalesce(a.applied_on, cast(min(h.entered_at) filter (where s.kind <> 'SAVED') at time zone cast(:'zone' as text) as date)) as sent_on,
    min(h.entered_at) filter (where s.kind not in ('SAVED', 'APPLIED')) as beyond_applied_at,
    array_agg(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind) order by h.entered_at, h.updated_at, h.id) as places, array_agg(h.stage_id order by h.entered_at, h.updated_at, h.id) as stages, array_agg(h.entered_at order by h.entered_at, h.updated_at, h.id) as times
  from job_application a
  join stage_change h on h.candidate_id = a.candidate_id and h.application_id = a.id
  join stage s on s.candidate_id = h.candidate_id and s.id = h.stage_id
  where a.binned_at is null
  group by a.candidate_id, a.id
  having true
)
, passed as (
  select c.id, c.outcome, c.closed_on, e.stage_id, e.entered_at, e.number,
    lag(e.stage_id) over (partition by c.id order by e.number) is distinct from e.stage_id as arrives
  from chosen c cross join unnest(c.stages, c.times) with ordinality e (stage_id, entered_at, number)
),
stay as (
  select stage_id, entered_at, outcome, closed_on,
    lead(entered_at) over (partition by id order by number) as left_at
  from passed
  where arrives
),
measured as (
  select stage_id, left_at is null and outcome is null as ongoing,
    greatest(coalesce(cast(left_at at time zone cast(:'zone' as text) as date), closed_on) - cast(entered_at at time zone cast(:'zone' as text) as date), 0) as days
  from stay
  where left_at is null or left_at > entered_at
)
select min(s.slug) as slug, min(s.name) as name, min(s.kind) as kind, count(*) filter (where not m.ongoing) as seen,
percentile_cont(0.25) within group (order by m.days) filter (where not m.ongoing) as lower,
percentile_cont(0.5) within group (order by m.days) filter (where not m.ongoing) as median,
percentile_cont(0.75) within group (order by m.days) filter (where not m.ongoing) as upper,
  count(*) filter (where m.ongoing) as ongoing
from stage s left join measured m on m.stage_id = s.id
group by s.id, s.position
order by s.position;
with chosen as (
  select a.candidate_id, a.id, a.source, a.career_paths, a.outcome, a.closed_on,
    max(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind)) as furthest, coalesce(a.applied_on, cast(min(h.entered_at) filter (where s.kind <> 'SAVED') at time zone cast(:'zone' as text) as date)) as sent_on,
    min(h.entered_at) filter (where s.kind not in ('SAVED', 'APPLIED')) as beyond_applied_at,
    array_agg(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind) order by h.entered_at, h.updated_at, h.id) as places, array_agg(h.stage_id order by h.entered_at, h.updated_at, h.id) as stages, array_agg(h.entered_at order by h.entered_at, h.updated_at, h.id) as times
  from job_application a
  join stage_change h on h.candidate_id = a.candidate_id and h.application_id = a.id
  join stage s on s.candidate_id = h.candidate_id and s.id = h.stage_id
  where a.binned_at is null
  group by a.candidate_id, a.id
  having true
)
, sent as materialized (
  select c.outcome,
    least(cast(c.beyond_applied_at at time zone cast(:'zone' as text) as date), cast((select min(least(v.starts_at, v.created_at)) from interview v where v.candidate_id = c.candidate_id and v.application_id = c.id and v.outcome <> 'CANCELLED') at time zone cast(:'zone' as text) as date), case when c.outcome in ('REJECTED', 'ACCEPTED', 'DECLINED') then c.closed_on end) - c.sent_on as waited
  from chosen c
  where c.sent_on is not null
)
select count(*) as sent, count(waited) as answered, count(*) filter (where waited >= 0) as seen,
percentile_cont(0.25) within group (order by waited) filter (where waited >= 0) as lower,
percentile_cont(0.5) within group (order by waited) filter (where waited >= 0) as median,
percentile_cont(0.75) within group (order by waited) filter (where waited >= 0) as upper,
  count(outcome) as ended, count(*) filter (where outcome = 'GHOSTED') as ghosted
from sent;

\echo activity
with chosen as (
  select a.candidate_id, a.id, a.source, a.career_paths, a.outcome, a.closed_on,
    max(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind)) as furthest, coalesce(a.applied_on, cast(min(h.entered_at) filter (where s.kind <> 'SAVED') at time zone cast(:'zone' as text) as date)) as sent_on,
    min(h.entered_at) filter (where s.kind not in ('SAVED', 'APPLIED')) as beyond_applied_at,
    array_agg(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind) order by h.entered_at, h.updated_at, h.id) as places, array_agg(h.stage_id order by h.entered_at, h.updated_at, h.id) as stages, array_agg(h.entered_at order by h.entered_at, h.updated_at, h.id) as times
  from job_application a
  join stage_change h on h.candidate_id = a.candidate_id and h.application_id = a.id
  join stage s on s.candidate_id = h.candidate_id and s.id = h.stage_id
  where a.binned_at is null
  group by a.candidate_id, a.id
  having true
)
select day - mod(cast(extract(isodow from day) as integer) - 1 + 7, 7) as week,
  sum(applications) as applications, sum(interviews) as interviews, sum(minutes) as minutes
from (
  select d.* from chosen c cross join lateral (
    select c.sent_on as day, 1 as applications, 0 as interviews, 0 as minutes
    union all
    select cast(v.starts_at at time zone cast(:'zone' as text) as date), 0, 1, 0 from interview v
    where v.candidate_id = c.candidate_id and v.application_id = c.id and v.outcome <> 'CANCELLED') d
  union all
  select cast(p.practised_at at time zone cast(:'zone' as text) as date), 0, 0, p.minutes from practice p where p.practised_at >= date :'first' and p.practised_at < date :'last' + 1) done
where day between date :'first' and date :'last'
group by 1;

\echo paths
with chosen as (
  select a.candidate_id, a.id, a.source, a.career_paths, a.outcome, a.closed_on,
    max(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind)) as furthest, coalesce(a.applied_on, cast(min(h.entered_at) filter (where s.kind <> 'SAVED') at time zone cast(:'zone' as text) as date)) as sent_on,
    min(h.entered_at) filter (where s.kind not in ('SAVED', 'APPLIED')) as beyond_applied_at,
    array_agg(array_position(array['SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER'], s.kind) order by h.entered_at, h.updated_at, h.id) as places, array_agg(h.stage_id order by h.entered_at, h.updated_at, h.id) as stages, array_agg(h.entered_at order by h.entered_at, h.updated_at, h.id) as times
  from job_application a
  join stage_change h on h.candidate_id = a.candidate_id and h.application_id = a.id
  join stage s on s.candidate_id = h.candidate_id and s.id = h.stage_id
  where a.binned_at is null
  group by a.candidate_id, a.id
  having true
)
select path, count(*) as applications, count(*) filter (where c.outcome is null) as open
from chosen c left join unnest(c.career_paths) path on true
group by path
order by applications desc, path nulls last;
