-- Ids of made-up rows, which begin with a time as the application's do (UUID version 7): the lower the number, the later. So
-- rows that were made one after the other stand beside each other in every index.
create function made_up_id(candidate uuid, kind text, number bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(1767225600000 - number * 1800000), 12, '0') || '7' || left(code, 3) || '8' || substr(code, 4, 15))::uuid
  from md5(candidate || kind || number) code
$$;
