-- Only in tests: a schema that comes after ours.
CREATE TABLE later (id ${identity});
