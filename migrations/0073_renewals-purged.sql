-- by hand
-- Credentials of certificates that end change in their status lists.
create or replace function purge_certificates() returns trigger language plpgsql as $$
begin
  if (select count(*) from (select from changed limit 1001) as counted) between 1 and 1000 then
    insert into edge_purges (tag, at)
    select distinct tag, now() from changed c
     cross join lateral (values ('certificate-' || c.code), ('product-' || c.product_id), ('producer-' || c.producer_id)) as named (tag);
    if tg_op = 'UPDATE' then
      insert into edge_purges (tag, at)
      select distinct tag, now() from earlier e join changed c using (id)
       cross join lateral (values ('product-' || e.product_id), ('producer-' || e.producer_id)) as named (tag)
       where (c.product_id, c.producer_id) is distinct from (e.product_id, e.producer_id);
    end if;
  end if;
  if tg_op = 'UPDATE' then
    insert into edge_purges (tag, at)
    select 'certificate-statuses', now()
     where exists (select from earlier e join changed c using (id) where c.ended_as is distinct from e.ended_as);
  end if;
  insert into edge_purges (tag, at) select 'register', now() where exists (select from changed);
  return null;
end
$$;
--> statement-breakpoint
-- By transition a certificate stays in force past its end from when its re-evaluation was filed until that is over: whatever
-- changes these days changes what the public is told of it. Other steps of a dossier change nothing.
create function purge_renewed() returns trigger language plpgsql as $$
declare
  of_products constant uuid[] := array[new.product_id] || case when tg_op = 'UPDATE' then old.product_id end;
begin
  insert into edge_purges (tag, at)
  select distinct tag, now() from certificates c
   cross join lateral (values ('certificate-' || c.code), ('product-' || c.product_id), ('producer-' || c.producer_id),
                              ('certificate-statuses'), ('register')) as named (tag)
   where c.product_id = any(of_products) and c.ended_as is null;
  return null;
end
$$;
--> statement-breakpoint
create trigger purged_when_filed after insert on dossiers
  for each row when (new.kind = 're-evaluation' and new.filed_at is not null) execute function purge_renewed();
--> statement-breakpoint
create trigger purged_when_renewed
  after update of filed_at, handed_in_on, state, step_since, decided_at, product_id on dossiers
  for each row when (new.kind = 're-evaluation' and new.filed_at is not null and
    (new.filed_at, new.handed_in_on, new.product_id,
     case when new.state = 'decided' then coalesce(new.decided_at, new.step_since)
          when new.state in ('withdrawn', 'disqualified') then new.step_since end)
    is distinct from
    (old.filed_at, old.handed_in_on, old.product_id,
     case when old.state = 'decided' then coalesce(old.decided_at, old.step_since)
          when old.state in ('withdrawn', 'disqualified') then old.step_since end))
  execute function purge_renewed();
