CREATE TABLE "stamp_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"count" integer NOT NULL,
	"purpose" text NOT NULL,
	"requested_at" timestamp(3) with time zone NOT NULL,
	"requested_by" uuid NOT NULL,
	"decided_at" timestamp(3) with time zone,
	"decided_by" uuid,
	"batch_id" uuid,
	"reason" text,
	CONSTRAINT "stamp_requests_count" CHECK ("stamp_requests"."count" > 0),
	CONSTRAINT "stamp_requests_decided_whole" CHECK (num_nulls("stamp_requests"."decided_at", "stamp_requests"."decided_by") in (0, 2)),
	CONSTRAINT "stamp_requests_answered_once" CHECK (num_nonnulls("stamp_requests"."batch_id", "stamp_requests"."reason") = case when "stamp_requests"."decided_at" is null then 0 else 1 end)
);
--> statement-breakpoint
ALTER TABLE "stamp_requests" ADD CONSTRAINT "stamp_requests_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_requests" ADD CONSTRAINT "stamp_requests_requested_by_accounts_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_requests" ADD CONSTRAINT "stamp_requests_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stamp_requests" ADD CONSTRAINT "stamp_requests_batch_id_stamp_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."stamp_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "stamp_requests_one_open" ON "stamp_requests" USING btree ("product_id") WHERE "stamp_requests"."decided_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "stamp_requests_batch" ON "stamp_requests" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "stamp_requests_product" ON "stamp_requests" USING btree ("product_id","id");