package org.nutgraf.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A struct type together with the function that fills it, so that schema and rows cannot disagree.
 *
 * @param <T> the values that become rows
 */
final class Shape<T> {
  private record Column<T>(StructField field, Function<T, @Nullable Object> value) {}

  private final List<Column<T>> columns = new ArrayList<>();

  /** The schema. */
  StructType type() {
    return DataTypes.createStructType(columns.stream().map(Column::field).toList());
  }

  /** The row of a value, in the order of the schema. */
  Row row(T value) {
    @Nullable Object[] cells = new @Nullable Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).value().apply(value);
    }
    return RowFactory.create(cells);
  }

  Shape<T> text(String name, Function<T, String> text) {
    return add(name, DataTypes.StringType, false, text::apply);
  }

  Shape<T> optionalText(String name, Function<T, Optional<String>> text) {
    return add(name, DataTypes.StringType, true, value -> text.apply(value).orElse(null));
  }

  /** An enum's constant in lower case, with hyphens for underscores. */
  Shape<T> word(String name, Function<T, Enum<?>> constant) {
    return text(name, value -> Words.of(constant.apply(value)));
  }

  Shape<T> integer(String name, ToIntFunction<T> number) {
    return add(name, DataTypes.IntegerType, false, number::applyAsInt);
  }

  Shape<T> longInteger(String name, Function<T, Long> number) {
    return add(name, DataTypes.LongType, false, number::apply);
  }

  Shape<T> truth(String name, Function<T, Boolean> truth) {
    return add(name, DataTypes.BooleanType, false, truth::apply);
  }

  Shape<T> texts(String name, Function<T, List<String>> texts) {
    return add(
        name,
        DataTypes.createArrayType(DataTypes.StringType, false),
        false,
        value -> texts.apply(value).toArray(String[]::new));
  }

  <U> Shape<T> struct(String name, Shape<U> shape, Function<T, Optional<U>> part) {
    return add(name, shape.type(), true, value -> part.apply(value).map(shape::row).orElse(null));
  }

  <U> Shape<T> structs(String name, Shape<? super U> shape, Function<T, List<U>> parts) {
    ArrayType type = DataTypes.createArrayType(shape.type(), false);
    return add(
        name,
        type,
        false,
        value -> parts.apply(value).stream().map(shape::row).toArray(Row[]::new));
  }

  /** All columns of another shape, side by side with those of this one. */
  <U> Shape<T> columns(Shape<U> shape, Function<T, U> part) {
    for (Column<U> column : shape.columns) {
      columns.add(new Column<>(column.field(), value -> column.value().apply(part.apply(value))));
    }
    return this;
  }

  Shape<T> add(String name, DataType type, boolean nullable, Function<T, @Nullable Object> value) {
    columns.add(new Column<>(DataTypes.createStructField(name, type, nullable), value));
    return this;
  }
}
