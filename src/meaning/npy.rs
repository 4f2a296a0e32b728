//! Arrays as `NumPy` keeps them: a head in words, then the numbers, row after row.
//! Source: <https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html>, read 2026-11-24.

use crate::meaning::error::ModelError;

/// The first bytes of every array.
const MAGIC: &[u8] = b"\x93NUMPY\x01\x00";

/// An array's numbers as they lie in `bytes`, which must be of the kind `kind` and of the shape `shape`, both as the head
/// writes them ("<f4", "(2, 3)").
pub(super) fn numbers<'a>(
    bytes: &'a [u8],
    kind: &str,
    shape: &str,
) -> Result<&'a [u8], ModelError> {
    let head_and_numbers = || {
        let rest = bytes.strip_prefix(MAGIC)?;
        let (length, rest) = rest.split_first_chunk::<2>()?;
        rest.split_at_checked(usize::from(u16::from_le_bytes(*length)))
    };
    let (head, numbers) = head_and_numbers().ok_or(ModelError::Strange("an array's head"))?;
    let expected = format!("{{'descr': '{kind}', 'fortran_order': False, 'shape': {shape}, }}");
    if head.trim_ascii() == expected.as_bytes() {
        Ok(numbers)
    } else {
        Err(ModelError::Strange("an array's kind or shape"))
    }
}

/// The numbers of an array of single floats.
pub(super) fn floats(bytes: &[u8], shape: &str) -> Result<Vec<f32>, ModelError> {
    let (numbers, _) = numbers(bytes, "<f4", shape)?.as_chunks::<4>();
    Ok(numbers.iter().copied().map(f32::from_le_bytes).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn array(head: &str, numbers: &[u8]) -> Vec<u8> {
        let length = u16::try_from(head.len()).unwrap().to_le_bytes();
        [MAGIC, &length, head.as_bytes(), numbers].concat()
    }

    #[test]
    fn an_array_of_another_shape_is_refused() {
        let head = "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }   \n";
        let numbers = [1.5_f32.to_le_bytes(), (-2.0_f32).to_le_bytes()].concat();
        let whole = array(head, &numbers);
        assert_eq!(floats(&whole, "(2,)").unwrap(), [1.5, -2.0]);
        assert!(floats(&whole, "(2, 1)").is_err());
        assert!(floats(&whole[..20], "(2,)").is_err());
        assert!(floats(b"", "(2,)").is_err());
    }
}
