CREATE TYPE "public"."inquiry_kind" AS ENUM('site-visit', 'extra-test');--> statement-breakpoint
CREATE TABLE "inquiries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"level" "dossier_level" NOT NULL,
	"kind" "inquiry_kind" NOT NULL,
	"matter" text NOT NULL,
	"place" text,
	"sample" text,
	"laboratory" text,
	"planned_on" date,
	"done_on" date,
	"participants" jsonb NOT NULL,
	"findings" text,
	"withdrawn_at" timestamp(3) with time zone,
	"withdraw_reason" text,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp(3) with time zone NOT NULL,
	"review_id" uuid,
	"version" integer NOT NULL,
	CONSTRAINT "inquiries_by_kind" CHECK (case "inquiries"."kind" when 'site-visit' then "inquiries"."place" is not null and num_nonnulls("inquiries"."sample", "inquiries"."laboratory") = 0
        else num_nulls("inquiries"."sample", "inquiries"."laboratory") = 0 and num_nonnulls("inquiries"."place", "inquiries"."planned_on") = 0 end),
	CONSTRAINT "inquiries_done_whole" CHECK (("inquiries"."done_on" is null) = ("inquiries"."findings" is null)),
	CONSTRAINT "inquiries_withdrawn_whole" CHECK (("inquiries"."withdrawn_at" is null) = ("inquiries"."withdraw_reason" is null)),
	CONSTRAINT "inquiries_one_end" CHECK (num_nonnulls("inquiries"."done_on", "inquiries"."withdrawn_at") < 2),
	CONSTRAINT "inquiries_reported_over" CHECK ("inquiries"."review_id" is null or num_nonnulls("inquiries"."done_on", "inquiries"."withdrawn_at") = 1)
);
--> statement-breakpoint
ALTER TABLE "advisory_reviews" ADD COLUMN "criteria_sha256" text NOT NULL;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "inquiry_id" uuid;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_asked_by_accounts_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_review_id_advisory_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."advisory_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inquiries_dossier" ON "inquiries" USING btree ("dossier_id","id");--> statement-breakpoint
ALTER TABLE "advisory_reviews" ADD CONSTRAINT "advisory_reviews_criteria_sha256_criteria_sets_sha256_fk" FOREIGN KEY ("criteria_sha256") REFERENCES "public"."criteria_sets"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_inquiry" ON "evidence" USING btree ("inquiry_id","id") WHERE "evidence"."inquiry_id" is not null;--> statement-breakpoint
-- by hand
-- Inquiries come later in the order of modules than the evidence that lies among their papers.
alter table evidence add constraint evidence_inquiry foreign key (inquiry_id) references inquiries (id);
--> statement-breakpoint
-- What a report tells of stays as the report tells it.
create trigger reported_inquiry_stays before update or delete on inquiries
  for each row when (old.review_id is not null) execute function advisory_report_stays();
--> statement-breakpoint
create trigger advisory_reviews_added_use_criteria after insert on advisory_reviews
  for each row execute function criteria_set_is_used();
--> statement-breakpoint
create trigger advisory_reviews_use_criteria after update on advisory_reviews
  for each row when (new.criteria_sha256 is distinct from old.criteria_sha256) execute function criteria_set_is_used();
