"""The datasets, listed once; pages, forms, loader, cube and documents iterate over this list."""

from validation.schemas.awards import Awards
from validation.schemas.dataset import Dataset
from validation.schemas.events import Events
from validation.schemas.figures import Figures
from validation.schemas.initiatives import Initiatives
from validation.schemas.reports import Reports
from validation.schemas.unions import Unions
from validation.schemas.welfare import Welfare

SCHEMAS: dict[str, type[Dataset]] = {
    "unions": Unions,
    "initiatives": Initiatives,
    "awards": Awards,
    "welfare": Welfare,
    "events": Events,
    "figures": Figures,
    "reports": Reports,
}
