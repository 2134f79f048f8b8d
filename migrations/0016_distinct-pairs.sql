CREATE TABLE "distinct_producers" (
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"found_by" uuid NOT NULL,
	"found_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "distinct_producers_one_id_other_id_pk" PRIMARY KEY("one_id","other_id"),
	CONSTRAINT "distinct_producers_order" CHECK ("distinct_producers"."one_id" < "distinct_producers"."other_id")
);
--> statement-breakpoint
CREATE TABLE "distinct_products" (
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"found_by" uuid NOT NULL,
	"found_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "distinct_products_one_id_other_id_pk" PRIMARY KEY("one_id","other_id"),
	CONSTRAINT "distinct_products_order" CHECK ("distinct_products"."one_id" < "distinct_products"."other_id")
);
--> statement-breakpoint
ALTER TABLE "distinct_producers" ADD CONSTRAINT "distinct_producers_one_id_producers_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distinct_producers" ADD CONSTRAINT "distinct_producers_other_id_producers_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."producers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distinct_producers" ADD CONSTRAINT "distinct_producers_found_by_accounts_id_fk" FOREIGN KEY ("found_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distinct_products" ADD CONSTRAINT "distinct_products_one_id_products_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distinct_products" ADD CONSTRAINT "distinct_products_other_id_products_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distinct_products" ADD CONSTRAINT "distinct_products_found_by_accounts_id_fk" FOREIGN KEY ("found_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "distinct_producers_other" ON "distinct_producers" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "distinct_products_other" ON "distinct_products" USING btree ("other_id");