-- The sample brings practice, questions and stories, too, which hang on no application.
alter table sample_row
  drop constraint ck_sample_row_kind,
  add constraint ck_sample_row_kind check (kind in ('APPLICATION', 'CONTACT', 'COMPANY', 'TAG', 'PRACTICE', 'QUESTION', 'STORY'));
