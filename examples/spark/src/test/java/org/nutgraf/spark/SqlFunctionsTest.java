package org.nutgraf.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SqlFunctionsTest {
  private static final String TEXT =
      "Kenya reopens border\\n\\nKenya reopened the crossing on Sunday, officials said.";

  @BeforeAll
  static void register() {
    SqlFunctions.register(LocalSpark.SESSION);
  }

  @Test
  void aTextBecomesAStruct() {
    Row row = sql("parse_article('" + TEXT + "', '2023-03-20').headline");
    assertThat(row.getStruct(0).getString(0)).isEqualTo("Kenya reopens border");
    assertThat(row.getStruct(0).getInt(2)).isEqualTo(20);
  }

  @Test
  void theDateMayBeOfAnyType() {
    assertThat(sunday("'2023-03-20'")).isEqualTo("2023-03-19");
    assertThat(sunday("DATE '2023-03-20'")).isEqualTo("2023-03-19");
    assertThat(sunday("TIMESTAMP '2023-03-20 12:00:00'")).isEqualTo("2023-03-19");
    assertThat(sunday("NULL")).isEqualTo("XXXX-WXX-7");
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(sql("parse_article(NULL, '2023-03-20')").isNullAt(0)).isTrue();
    assertThat(sql("parse_article('" + TEXT + "', 'next spring')").isNullAt(0)).isTrue();
  }

  @Test
  void spansAreThoseOfJava() {
    assertThat(sql("utf16_substring('🌾 grain', 3, 8)").getString(0)).isEqualTo("grain");
    assertThat(sql("utf16_substring('grain', 3, 8)").isNullAt(0)).isTrue();
  }

  private static String sunday(String published) {
    return sql("parse_article('" + TEXT + "', " + published + ").times[0].value").getString(0);
  }

  private static Row sql(String expression) {
    return LocalSpark.SESSION.sql("SELECT " + expression).head();
  }
}
