-- by hand
-- A recusal may come after a ballot, which then counts nowhere; it may not change what was concluded or left to a meeting.
create function recusal_before_result() returns trigger language plpgsql as $$
begin
  perform from sessions where id = new.session_id and state <> 'closed' for no key update;
  if not found
     or exists (select from results r where r.session_id = new.session_id and r.dossier_id = new.dossier_id)
     or exists (select from turned_items t where t.session_id = new.session_id and t.dossier_id = new.dossier_id) then
    raise exception 'the session judges it no more' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
drop trigger recusals_before_ballots on recusals;
--> statement-breakpoint
drop function recusal_before_ballot;
--> statement-breakpoint
create trigger recusals_before_results before insert on recusals
  for each row execute function recusal_before_result();
