-- Two logins, run once when the database server is new: the owner migrates, the service may only serve.
\getenv owner_password OWNER_PASSWORD
\getenv service_password SERVICE_PASSWORD
create role ocop_service nologin;
create role ocop_owner login password :'owner_password';
create role ocop_login login password :'service_password' in role ocop_service;
grant ocop_service to ocop_owner with admin option;
create database ocop owner ocop_owner;
