CREATE TABLE "criteria_wordings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"texts" jsonb NOT NULL,
	"added_at" timestamp(3) with time zone NOT NULL,
	"added_by" uuid
);
--> statement-breakpoint
ALTER TABLE "criteria_wordings" ADD CONSTRAINT "criteria_wordings_sha256_criteria_sets_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."criteria_sets"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "criteria_wordings_sha256" ON "criteria_wordings" USING btree ("sha256","id");--> statement-breakpoint
-- by hand
-- A wording is corrected by a newer one; it goes only with a version that nothing rests on.
create trigger criteria_wordings_never_change before update on criteria_wordings
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger criteria_wordings_stay before delete on criteria_wordings
  for each row execute function criteria_version_stays();
