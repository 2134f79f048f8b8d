CREATE TABLE "advisory_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"level" "dossier_level" NOT NULL,
	"number" smallint NOT NULL,
	"choices" jsonb NOT NULL,
	"remarks" jsonb NOT NULL,
	"opinion" text,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"version" integer NOT NULL,
	"handed_over_by" uuid,
	"handed_over_at" timestamp(3) with time zone,
	"report" text,
	"sha256" text,
	CONSTRAINT "advisory_reviews_handed_over_whole" CHECK (num_nulls("advisory_reviews"."handed_over_by", "advisory_reviews"."handed_over_at", "advisory_reviews"."report", "advisory_reviews"."sha256") in (0, 4)),
	CONSTRAINT "advisory_reviews_sha256" CHECK ("advisory_reviews"."sha256" = encode(sha256(convert_to("advisory_reviews"."report", 'UTF8')), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "advisory_reviews" ADD CONSTRAINT "advisory_reviews_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisory_reviews" ADD CONSTRAINT "advisory_reviews_saved_by_accounts_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisory_reviews" ADD CONSTRAINT "advisory_reviews_handed_over_by_accounts_id_fk" FOREIGN KEY ("handed_over_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "advisory_reviews_number" ON "advisory_reviews" USING btree ("dossier_id","level","number");--> statement-breakpoint
CREATE UNIQUE INDEX "advisory_reviews_one_open" ON "advisory_reviews" USING btree ("dossier_id","level") WHERE "advisory_reviews"."handed_over_at" is null;--> statement-breakpoint
-- by hand
-- A report that was handed over stays as it was, whoever asks.
create function advisory_report_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the advisory report was handed over' using errcode = 'check_violation';
end
$$;
--> statement-breakpoint
create trigger advisory_report_stays before update or delete on advisory_reviews
  for each row when (old.handed_over_at is not null) execute function advisory_report_stays();
