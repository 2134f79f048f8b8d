ALTER TABLE "activities" ADD COLUMN "file_name" text;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "sha256" text;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "size_bytes" integer;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "media_type" text;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "stored_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_file_of_document" CHECK ("activities"."file_name" is null or "activities"."document_number" is not null);--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_file_whole" CHECK (num_nulls("activities"."sha256", "activities"."size_bytes", "activities"."media_type", "activities"."stored_at") in (0, 4)
        and ("activities"."sha256" is null or "activities"."file_name" is not null));