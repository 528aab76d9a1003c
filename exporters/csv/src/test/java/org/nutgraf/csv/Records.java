package org.nutgraf.csv;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV by the grammar of RFC 4180, strictly, with line feeds as line ends. */
final class Records {
  private final String csv;
  private int at;

  private Records(String csv) {
    this.csv = csv;
  }

  static List<List<String>> of(String csv) {
    Records records = new Records(csv);
    List<List<String>> all = new ArrayList<>();
    while (records.at < csv.length()) {
      all.add(records.record());
    }
    return all;
  }

  private List<String> record() {
    List<String> fields = new ArrayList<>(List.of(field()));
    while (csv.charAt(at) == ',') {
      at++;
      fields.add(field());
    }
    expect('\n');
    return fields;
  }

  private String field() {
    StringBuilder field = new StringBuilder();
    if (csv.charAt(at) != '"') {
      while (csv.charAt(at) != ',' && csv.charAt(at) != '\n') {
        if (csv.charAt(at) == '"') {
          throw new IllegalStateException("quotation mark in a bare field at " + at);
        }
        field.append(csv.charAt(at++));
      }
      return field.toString();
    }
    at++;
    while (csv.charAt(at) != '"' || csv.charAt(at + 1) == '"') {
      at += csv.charAt(at) == '"' ? 1 : 0;
      field.append(csv.charAt(at++));
    }
    expect('"');
    return field.toString();
  }

  private void expect(char c) {
    if (csv.charAt(at++) != c) {
      throw new IllegalStateException("no " + (int) c + " before " + at);
    }
  }
}
