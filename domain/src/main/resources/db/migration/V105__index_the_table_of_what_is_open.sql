-- Previous release: never had the index that goes.
-- The table begins with what entered its stage last; the order by change has an index of all applications.
drop index ix_job_application_open_updated_at;
create index ix_job_application_open_entered on job_application (candidate_id, stage_entered_at desc, id desc)
  where outcome is null and archived_at is null and binned_at is null;
