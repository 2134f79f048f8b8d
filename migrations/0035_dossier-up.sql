ALTER TABLE "session_dossiers" ADD COLUMN "up" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "session_dossiers_one_up" ON "session_dossiers" USING btree ("session_id") WHERE "session_dossiers"."up";--> statement-breakpoint
-- by hand
-- Those who watch a session look again after each command that changed it, and after no other: a saved draft is an
-- event of the draft. NOTIFY orders commits, so the many events of other things stay without it.
create function tell_session() returns trigger language plpgsql as $$
begin
  perform pg_notify('ocop_sessions', new.subject_id);
  return null;
end
$$;--> statement-breakpoint
create trigger events_tell_session after insert on events
  for each row when (new.subject_type = 'session') execute function tell_session();
