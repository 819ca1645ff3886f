resource "aws_ssm_parameter" "texts" {
  name = "texts"
  type = "String"
  value = jsonencode({
    case    = [upper("straße"), lower("ÄÖ"), title("two words")]
    trim    = [trimspace("  x "), trim("??x??", "?"), trimprefix("web-1", "web-"), trimsuffix("a.tf", ".tf")]
    replace = [replace("a.b.c", ".", "-"), replace("hello", "/l+/", "L")]
    regex   = [regex("[0-9]+", "ab12cd"), regexall("[a-z]", "a1b2")]
    split   = split(",", "a,b,,c")
    substr  = [substr("hello", 1, 3), substr("hello", -2, -1), strrev("héllo")]
    encode  = [base64encode("hi"), base64decode("aGk="), urlencode("a b&c"), md5("x"), sha1("x")]
    starts  = [startswith("abc", "ab"), endswith("abc", "bc"), strcontains("abc", "b")]
    times   = [formatdate("YYYY-MM-DD", "2024-02-29T10:00:00Z"), timeadd("2024-02-29T10:00:00Z", "24h")]
    uuid    = uuidv5("dns", "example.com")
  })
}
