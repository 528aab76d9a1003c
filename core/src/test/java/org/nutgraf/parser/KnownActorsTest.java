package org.nutgraf.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.KnownActor;

class KnownActorsTest {
  @Test
  void aTableNamesItsColumnsInAnyOrder() throws IOException {
    assertThat(
            read(
                """
                kind,note,name,id,aliases,code
                organization,,"Port, Rail and Ferry Union",org:7,PRFU| the dockers ,
                country,old,Varnland,,,VRN

                """))
        .containsExactly(
            new KnownActor(
                "Port, Rail and Ferry Union",
                List.of("PRFU", "the dockers"),
                ActorKind.ORGANIZATION,
                Optional.empty(),
                Optional.of("org:7")),
            new KnownActor(
                "Varnland", List.of(), ActorKind.COUNTRY, Optional.of("VRN"), Optional.empty()));
  }

  @Test
  void aByteOrderMarkAndShortLinesDoNotHurt() throws IOException {
    assertThat(read("\uFEFFname,kind,id\nAda Okoye,Person"))
        .singleElement()
        .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.PERSON));
  }

  @Test
  void whatIsWrongIsToldWithItsLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("name,id\nAda Okoye,1"))
        .withMessage("line 1: no column \"kind\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("name,kind\nAda Okoye,person\n,person"))
        .withMessageStartingWith("line 3: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("name,kind\nAda Okoye,ghost"))
        .withMessageStartingWith("line 2: ");
    assertThatIllegalArgumentException().isThrownBy(() -> read(""));
  }

  private static List<KnownActor> read(String csv) throws IOException {
    return KnownActors.readCsv(new StringReader(csv));
  }
}
