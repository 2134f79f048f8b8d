ALTER TYPE "public"."council_position" ADD VALUE 'vice' BEFORE 'secretary';--> statement-breakpoint
ALTER TYPE "public"."council_position" ADD VALUE 'substitute';--> statement-breakpoint
ALTER TYPE "public"."council_position" ADD VALUE 'expert';--> statement-breakpoint
ALTER TYPE "public"."council_position" ADD VALUE 'advisor';--> statement-breakpoint
ALTER TABLE "council_members" DROP CONSTRAINT "council_members_secretary";--> statement-breakpoint
ALTER TABLE "council_members" ADD COLUMN "stands_in_for_id" uuid;--> statement-breakpoint
ALTER TABLE "councils" ADD COLUMN "term_from" date DEFAULT '-infinity' NOT NULL;--> statement-breakpoint
ALTER TABLE "councils" ADD COLUMN "term_until" date;--> statement-breakpoint
ALTER TABLE "councils" ADD COLUMN "file_notice_working_days" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "session_members" ADD COLUMN "stands_in_for_id" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "file_notice_working_days" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "council_members" ADD CONSTRAINT "council_members_stands_in_for" FOREIGN KEY ("council_id","stands_in_for_id") REFERENCES "public"."council_members"("council_id","account_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_members" ADD CONSTRAINT "session_members_stands_in_for" FOREIGN KEY ("session_id","stands_in_for_id") REFERENCES "public"."session_members"("session_id","account_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "session_members_one_substitute" ON "session_members" USING btree ("session_id","stands_in_for_id") WHERE "session_members"."votes";--> statement-breakpoint
ALTER TABLE "council_members" ADD CONSTRAINT "council_members_votes" CHECK (not "council_members"."votes" or "council_members"."position"::text in ('chair', 'delegate', 'vice', 'member'));--> statement-breakpoint
ALTER TABLE "council_members" ADD CONSTRAINT "council_members_substitute" CHECK (("council_members"."position"::text = 'substitute') = ("council_members"."stands_in_for_id" is not null));--> statement-breakpoint
ALTER TABLE "councils" ADD CONSTRAINT "councils_term" CHECK ("councils"."term_until" >= "councils"."term_from");--> statement-breakpoint
ALTER TABLE "councils" ADD CONSTRAINT "councils_file_notice" CHECK ("councils"."file_notice_working_days" between 0 and 60);--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_file_notice" CHECK ("sessions"."file_notice_working_days" between 0 and 60);--> statement-breakpoint
-- by hand
-- Councils from before there were terms sit from the day of their decision on.
update councils set term_from = decision_date;
