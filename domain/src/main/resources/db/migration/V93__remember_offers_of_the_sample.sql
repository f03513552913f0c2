-- The sample brings exchange rates and criteria, too, which hang on no application.
alter table sample_row
  drop constraint ck_sample_row_kind,
  add constraint ck_sample_row_kind check (kind in ('APPLICATION', 'CONTACT', 'COMPANY', 'TAG', 'PRACTICE', 'QUESTION', 'STORY', 'EXCHANGE_RATE', 'CRITERION'));
