grant usage on schema public to ocop_service;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema public to ocop_service;
--> statement-breakpoint
-- Tables of later migrations too.
alter default privileges in schema public grant select, insert, update, delete on tables to ocop_service;
--> statement-breakpoint
-- The audit log only grows: the serving role may add and read, and even the owner is stopped by a trigger.
revoke update, delete on audit_entries from ocop_service;
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
--> statement-breakpoint
create trigger audit_entries_only_grow before update or delete or truncate on audit_entries
  for each statement execute function refuse_change();
--> statement-breakpoint
-- migrations may run under an administrator who connects as another role: let the owner become the serving role
grant ocop_service to current_user;
--> statement-breakpoint
-- What a council did stays as it was done: ballots, verdicts, findings, recusals and results are never changed.
create trigger ballots_stay before update or delete on ballots for each statement execute function refuse_change();
--> statement-breakpoint
create trigger verdicts_stay before update or delete on verdicts for each statement execute function refuse_change();
--> statement-breakpoint
create trigger knock_outs_stay before update or delete on knock_outs for each statement execute function refuse_change();
--> statement-breakpoint
create trigger recusals_stay before update or delete on recusals for each statement execute function refuse_change();
--> statement-breakpoint
create trigger results_stay before update or delete on results for each statement execute function refuse_change();
--> statement-breakpoint
-- A ballot belongs to the running round of a dossier without a result, in an open session, by a member who is present,
-- votes and is not recused. Locking the session orders ballots, results and closing, whoever writes them.
create function ballot_fits_session() returns trigger language plpgsql as $$
begin
  perform from sessions where id = new.session_id and state = 'open' for no key update;
  if not found then
    raise exception 'the session is not open' using errcode = 'check_violation';
  end if;
  perform from session_dossiers item
     join session_members seat on seat.session_id = item.session_id and seat.account_id = new.account_id
    where item.session_id = new.session_id and item.dossier_id = new.dossier_id and item.round = new.round
      and seat.present and seat.votes
      and not exists (select from recusals r where r.session_id = item.session_id
                         and r.dossier_id = item.dossier_id and r.account_id = new.account_id)
      and not exists (select from results r where r.session_id = item.session_id and r.dossier_id = item.dossier_id);
  if not found then
    raise exception 'the member may not score this round' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger ballots_fit_session before insert on ballots for each row execute function ballot_fits_session();
--> statement-breakpoint
create function session_is_open() returns trigger language plpgsql as $$
begin
  perform from sessions where id = new.session_id and state = 'open' for no key update;
  if not found then
    raise exception 'the session is not open' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger verdicts_in_open_session before insert on verdicts for each row execute function session_is_open();
--> statement-breakpoint
create trigger knock_outs_in_open_session before insert on knock_outs for each row execute function session_is_open();
--> statement-breakpoint
create trigger results_in_open_session before insert on results for each row execute function session_is_open();
--> statement-breakpoint
create function recusal_before_ballot() returns trigger language plpgsql as $$
begin
  perform from sessions where id = new.session_id and state <> 'closed' for no key update;
  if not found or exists (select from ballots b where b.session_id = new.session_id
                             and b.dossier_id = new.dossier_id and b.account_id = new.account_id) then
    raise exception 'the member has scored, or the session is closed' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger recusals_before_ballots before insert on recusals for each row execute function recusal_before_ballot();
--> statement-breakpoint
-- A unit has one name and kind on any day.
alter table unit_periods add constraint unit_periods_one_at_a_time
  exclude using gist (unit_code with =, daterange(valid_from, valid_until) with &&);
--> statement-breakpoint
-- Councils come later in the order of modules than the dossiers they see.
alter table dossiers add constraint dossiers_council foreign key (council_id) references councils (id);
--> statement-breakpoint
-- The earlier certificate of a product names the one that supersedes it before that one may be written, since at most
-- one is in force at any moment.
alter table certificates alter constraint certificates_superseded_by_id_certificates_id_fk deferrable initially deferred;
--> statement-breakpoint
-- A grant names a producer, and producers come later in the order of modules.
alter table grants add constraint grants_producer foreign key (producer_id) references producers (id);
