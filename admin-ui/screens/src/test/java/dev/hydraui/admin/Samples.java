package dev.hydraui.admin;

import java.util.List;
import java.util.stream.Collectors;

/** A schema and records to try the admin with. */
final class Samples {

  private Samples() {}

  static final String SCHEMA =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "x-hydra": {"version": 1, "title": "crm", "data": "../api/data", "changes": "../api/changes",
                    "entities": ["company", "contact", "activity", "tag", "report"]},
        "$defs": {
          "company": {
            "type": "object", "title": "Company", "description": "Who we sell to.",
            "x-hydra": {"plural": "Companies", "key": ["id"], "display": ["name"], "search": true,
              "may": {"read": true, "create": true, "update": true, "delete": true}, "why": {},
              "group": "Sales",
              "relations": [{"name": "contacts", "title": "Contacts", "kind": "many",
                             "entity": "contact", "inverse": "company"}]},
            "properties": {
              "id": {"type": "integer", "readOnly": true, "title": "Id",
                     "x-hydra": {"widget": "number", "generated": true, "sort": true, "filter": ["eq"]}},
              "name": {"type": "string", "maxLength": 80, "title": "Name",
                       "x-hydra": {"widget": "text", "sort": true, "filter": ["contains", "eq"]}}
            },
            "required": ["name"]
          },
          "contact": {
            "type": "object", "title": "Contact",
            "x-hydra": {"plural": "Contacts", "key": ["id"], "display": ["name"], "search": true,
              "may": {"read": true, "create": true, "update": true, "delete": true}, "why": {},
              "group": "Sales",
              "relations": [
                {"name": "company", "title": "Company", "kind": "one", "entity": "company",
                 "fields": ["company_id"], "inverse": "contacts"},
                {"name": "activities", "title": "Activities", "kind": "many", "entity": "activity",
                 "inverse": "contact"},
                {"name": "tags", "title": "Tags", "kind": "through", "entity": "tag",
                 "through": "contact_tag", "inverse": "contacts"}]},
            "properties": {
              "id": {"type": "integer", "readOnly": true, "title": "Id",
                     "x-hydra": {"widget": "number", "generated": true, "sort": true,
                                 "filter": ["eq", "in"]}},
              "name": {"type": "string", "maxLength": 20, "title": "Name",
                       "x-hydra": {"widget": "text", "sort": true,
                                   "filter": ["contains", "eq", "in", "null"]}},
              "email": {"type": ["string", "null"], "format": "email", "title": "Email",
                        "x-hydra": {"widget": "text", "sort": true, "filter": ["contains", "null"]}},
              "company_id": {"type": ["integer", "null"], "title": "Company",
                             "x-hydra": {"widget": "relation", "relation": "company", "sort": true,
                                         "filter": ["eq", "null"]}},
              "active": {"type": "boolean", "title": "Active",
                         "x-hydra": {"widget": "checkbox", "sort": true, "filter": ["eq"]}},
              "status": {"type": ["string", "null"], "enum": ["open", "won", null], "title": "Status",
                         "x-hydra": {"widget": "select", "sort": true, "filter": ["eq", "in"]}},
              "budget": {"type": ["number", "null"], "minimum": 0, "title": "Budget",
                         "x-hydra": {"widget": "decimal", "sort": true, "filter": ["ge", "le"]}},
              "born": {"type": ["string", "null"], "format": "date", "title": "Born",
                       "x-hydra": {"widget": "date", "sort": true, "filter": ["ge"]}},
              "met": {"type": ["string", "null"], "format": "date-time", "title": "Met",
                      "x-hydra": {"widget": "datetime", "sort": true, "filter": ["ge"]}},
              "notes": {"type": ["string", "null"], "title": "Notes",
                        "x-hydra": {"widget": "textarea", "sort": false, "filter": ["contains"]}},
              "extra": {"title": "Extra", "x-hydra": {"widget": "json", "sort": false, "filter": []}},
              "photo": {"type": ["string", "null"], "contentEncoding": "base64", "title": "Photo",
                        "x-hydra": {"widget": "binary", "sort": false, "filter": []}}
            },
            "required": ["name"]
          },
          "activity": {
            "type": "object", "title": "Activity",
            "x-hydra": {"plural": "Activities", "key": ["id"], "display": ["subject"], "search": false,
              "may": {"read": true, "create": true, "update": true, "delete": true}, "why": {},
              "relations": [{"name": "contact", "title": "Contact", "kind": "one", "entity": "contact",
                             "fields": ["contact_id"], "inverse": "activities"}]},
            "properties": {
              "id": {"type": "integer", "readOnly": true, "title": "Id",
                     "x-hydra": {"widget": "number", "generated": true, "sort": true, "filter": ["eq"]}},
              "subject": {"type": "string", "title": "Subject",
                          "x-hydra": {"widget": "text", "sort": true, "filter": ["contains"]}},
              "contact_id": {"type": "integer", "title": "Contact",
                             "x-hydra": {"widget": "relation", "relation": "contact", "sort": true,
                                         "filter": ["eq"]}}
            },
            "required": ["subject", "contact_id"]
          },
          "tag": {
            "type": "object", "title": "Tag",
            "x-hydra": {"plural": "Tags", "key": ["name"], "display": ["name"], "search": true,
              "may": {"read": true, "create": true, "update": true, "delete": true}, "why": {},
              "relations": []},
            "properties": {
              "name": {"type": "string", "title": "Name",
                       "x-hydra": {"widget": "text", "sort": true, "filter": ["contains"]}}
            },
            "required": ["name"]
          },
          "report": {
            "type": "object", "title": "Report",
            "x-hydra": {"plural": "Reports", "key": [], "display": ["month"], "search": false,
              "may": {"read": true, "create": false, "update": false, "delete": false},
              "why": {"create": "This is a view.", "update": "This is a view.",
                      "delete": "This is a view."},
              "relations": []},
            "properties": {
              "month": {"type": "string", "title": "Month", "readOnly": true,
                        "x-hydra": {"widget": "text", "sort": true, "filter": []}},
              "sum": {"type": "number", "title": "Sum", "readOnly": true,
                      "x-hydra": {"widget": "decimal", "sort": true, "filter": []}}
            },
            "required": []
          }
        }
      }
      """;

  static final String ADA =
      """
      {"key": "1", "version": "v1", "label": "Ada",
       "values": {"id": 1, "name": "Ada", "email": null, "company_id": 7, "active": true,
                  "status": "open", "budget": 12.50, "born": "1815-12-10",
                  "met": "2026-03-01T14:05:00+02:00", "notes": "First line\\nSecond line",
                  "extra": {"a": 1}, "photo": "AAAA"},
       "related": {"company": {"key": "7", "label": "Engines"}}}
      """;

  /** A contact of few values. */
  static String contact(int id, String name) {
    return """
        {"key": "%d", "version": "v1", "label": "%s",
         "values": {"id": %d, "name": "%s", "active": false}, "related": {}}
        """
        .formatted(id, name, id, name);
  }

  static String company(int id, String name) {
    return """
        {"key": "%d", "version": "v1", "label": "%s", "values": {"id": %d, "name": "%s"}}
        """
        .formatted(id, name, id, name);
  }

  static String tag(String name) {
    return """
        {"key": "%s", "version": "v1", "label": "%s", "values": {"name": "%s"}}
        """
        .formatted(name, name, name);
  }

  /** The only page. */
  static String page(String... records) {
    return pageBetween("null", "null", records);
  }

  /** A page between cursors: JSON texts or null. */
  static String pageBetween(String previous, String next, String... records) {
    return "{\"items\": ["
        + List.of(records).stream().collect(Collectors.joining(","))
        + "], \"page\": {\"limit\": 50, \"next\": %s, \"previous\": %s}}".formatted(next, previous);
  }

  static String total(int count) {
    return "{\"items\": [], \"page\": {\"limit\": 1, \"next\": null, \"previous\": null},"
        + " \"total\": %d}".formatted(count);
  }

  static String problem(String name, int status, String detail, String more) {
    return "{\"type\": \"urn:hydra:problem:%s\", \"status\": %d, \"title\": \"%s\","
            .formatted(name, status, name)
        + " \"detail\": \"%s\"%s}".formatted(detail, more.isEmpty() ? "" : ", " + more);
  }
}
