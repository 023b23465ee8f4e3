package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hydraui.server.TestSite.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What no honest client sends. */
@ParameterizedClass
@EnumSource(Database.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileInputTest {
  private static final int ROWS = Items.ROWS;

  @Parameter Database database;
  private TestSite site;

  @BeforeParameterizedClassInvocation
  void open() throws IOException, SQLException {
    site = Items.open(database);
  }

  @AfterParameterizedClassInvocation
  void close() {
    site.close();
  }

  @Test
  void cursorsOfAnotherQuestionAreRefused() throws Exception {
    String cursor = site.read("item?limit=5&sort=a").at("/page/next").textValue();
    assertEquals(200, site.get("item?limit=9&sort=a&after=" + cursor).status());
    for (String other :
        List.of(
            "item?sort=-a&after=",
            "item?after=",
            "item?sort=a&filter[b][eq]=1&after=",
            "item?sort=a&search=x&after=",
            "team?after=")) {
      Reply reply = site.get(other.replace("[", "%5B").replace("]", "%5D") + cursor);
      assertEquals("malformed", reply.problem(), other);
    }
    for (int i = 0; i < cursor.length(); i++) {
      char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      String damaged = cursor.substring(0, i) + other + cursor.substring(i + 1);
      Reply reply = site.get("item?sort=a&after=" + damaged);
      assertEquals("malformed", reply.problem(), damaged);
    }
    for (String nonsense :
        List.of("x", "~", "~~~", "W10", "%00", "WzFd", "bnVsbA", "%F0%9F%98%80")) {
      assertEquals("malformed", site.get("item?after=" + nonsense).problem(), nonsense);
    }
  }

  @Test
  void whatIsUnknownIsRefused() throws Exception {
    for (String query :
        List.of(
            "limit=0",
            "limit=501",
            "limit=x",
            "sort=nope",
            "sort=-",
            "total=maybe",
            "nope=1",
            "filter[nope][eq]=1",
            "filter[b][like]=1",
            "filter[b][eq]=x",
            "filter[d][ge]=2026-13-01",
            "filter[b][contains]=1",
            "filter[b][in]=1",
            "filter[b][in]={",
            "filter[b]=1",
            "filter[b][null]=x",
            "after=a&before=b",
            "limit=1&limit=2",
            "a=%ff")) {
      Reply reply =
          site.get("item?" + query.replace("[", "%5B").replace("]", "%5D").replace("{", "%7B"));
      assertEquals("malformed", reply.problem(), query + " " + reply.text());
      assertEquals(400, reply.status());
    }
    assertEquals(404, site.get("nope").status());
    assertEquals(404, site.get("").status());
  }

  @Test
  void whateverIsSentIsBound() throws Exception {
    String attack = "x' OR '1'='1\"; DROP TABLE item; --";
    String sent = TestSite.encode(attack);
    assertEquals(0, count("a", "eq", attack));
    assertEquals(0, count("a", "contains", attack));
    assertEquals(0, count("a", "in", "[\"x' OR 1=1\"]"));
    assertEquals(0, site.read("item?search=" + sent).get("items").size());
    assertEquals("malformed", site.get("item?sort=" + sent).problem());
    assertEquals("malformed", site.get("item?filter%5B" + sent + "%5D%5Beq%5D=1").problem());
    assertEquals("malformed", site.get("item?filter%5Bb%5D%5Beq%5D=" + sent).problem());
    assertEquals("malformed", site.get("item?after=" + sent).problem());
    assertEquals("malformed", site.get("item?limit=" + sent).problem());
    assertEquals("not-found", site.get(sent).problem());
    assertEquals("not-found", site.get("item/" + sent).problem());
    assertEquals("not-found", site.get("item/1," + sent).problem());
    assertEquals("not-found", site.get("team/1/" + sent).problem());
    assertEquals("not-found", site.get("team/" + sent).problem());
    assertEquals(ROWS, site.read("item?limit=1&total=exact").get("total").intValue());
  }

  @Test
  void keysThatNothingCanHaveAreNotFound() throws Exception {
    for (String path :
        List.of(
            "item/1,~a",
            "item/1,~zz",
            "item/~x00,k1",
            "item/1,~x00",
            "item/1,~n5",
            "item/~t,k1",
            "team/~x00",
            "team/~xx",
            "team/~n",
            "team/~r1.5",
            "team/99999999999999999999",
            "item/1,~00")) {
      assertEquals("not-found", site.get(path).problem(), path);
    }
  }

  @Test
  void cursorsOfAnotherKindOfValueAreRefused() throws Exception {
    for (String value : List.of("n1", "r1.5", "bAAE", "tx", "")) {
      for (String field : List.of("a", "b", "c", "d")) {
        String question = String.join("\0", "item", "[Sort[field=%s, down=false]]", "[]", "[]");
        List<String> place = List.of(value, "n1", "tk1");
        Reply reply =
            site.get(
                "item?sort=%s&after=%s".formatted(field, forged(question.formatted(field), place)));
        assertTrue(List.of(200, 400).contains(reply.status()), field + value + reply.text());
      }
    }
  }

  /** A cursor as a client would make it who has read our code. */
  private static String forged(String question, List<String> place) throws Exception {
    byte[] text = (question + '\0' + String.join("\0", place)).getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    List<String> parts = new ArrayList<>(place);
    parts.add(0, base64.encodeToString(Arrays.copyOf(digest, 9)));
    String json = parts.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    return base64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private int count(String field, String operator, String value) throws Exception {
    JsonNode page =
        site.read(
            "item?limit=500&total=exact&filter%5B"
                + field
                + "%5D%5B"
                + operator
                + "%5D="
                + TestSite.encode(value));
    assertEquals(page.get("total").intValue(), page.get("items").size());
    return page.get("items").size();
  }
}
